declare module 'picomatch' {
  const picomatch: { isMatch(path: string, glob: string, options?: { dot?: boolean }): boolean };
  export default picomatch;
}
