import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** How often each word in lower case stands in texts (plain, packed, or JSON lines with a field `text`). */
export function countWords(files: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) {
    const bytes = readFileSync(file);
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const plain = file.endsWith('.jsonl') ? text.split('\n').flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { text: string }).text])) : [text];
    for (const part of plain) for (const [word] of part.toLowerCase().matchAll(/[a-zà-öø-ÿœæ]+(?:-[a-zà-öø-ÿœæ]+)*/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
