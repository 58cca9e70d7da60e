/** Path of a file below a folder, `/`-separated and decoded, or undefined if it lies elsewhere. */
export function relativePath(folder: string, uri: string): string | undefined {
  const root = folder.endsWith('/') ? folder : `${folder}/`;
  return uri.startsWith(root) && uri.length > root.length ? decoded(uri.slice(root.length)) : undefined;
}

/** URI of a path below a folder. */
export function childUri(folder: string, path: string): string {
  return `${folder.endsWith('/') ? folder : `${folder}/`}${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** Last segment of a URI's path, decoded. */
export function fileName(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
