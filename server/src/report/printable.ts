/** Articles are not trusted: control characters (escape sequences for the terminal among them) and marks of direction go. */
export function printable(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, (run) => (/^[\u00a0\u202f]$/.test(run) ? run : ' '));
}
