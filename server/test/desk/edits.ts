/** A character that is known again after edits. A copy has an id of its own and remembers what it is a copy of. */
export interface Letter {
  readonly char: string;
  readonly id: number;
  readonly copyOf: number;
}

/** A source of numbers that is the same in every run. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

const words = 'le la les un une de du des et à en dans pour sur avec maire conseil ville port pont grève accord vote séance soir matin juin mars 2021 2023 12 15 400 Arlon Vesprée Tardieu Marchal navire ouvriers directeur réunion budget école 🙂'.split(' ');

/** News-like text in which words, phrases and whole lines come back. */
export function createText(random: (below: number) => number, repeating = true): string {
  const lines: string[] = [];
  for (let i = 4 + random(14); i > 0; i--) {
    const again = repeating ? lines[random(lines.length + 8)] : undefined;
    lines.push(again ?? sentence(random));
  }
  return lines.join(random(5) === 0 ? '\r\n' : '\n');
}

function sentence(random: (below: number) => number): string {
  return `${Array.from({ length: 4 + random(22) }, () => words[random(words.length)]).join(' ')}.`;
}

let next = 0;

export function letters(text: string): Letter[] {
  return text.split('').map((char) => fresh(char));
}

const fresh = (char: string): Letter => ({ char, id: ++next, copyOf: 0 });

/** One edit as people make them: typing, deleting, replacing, and with `moving` also moving and copying words or lines. */
export function edit(text: readonly Letter[], random: (below: number) => number, moving = true): Letter[] {
  const at = random(text.length + 1);
  const length = random(3) === 0 ? random(120) : random(12);
  const block = text.slice(at, at + length);
  const without = [...text.slice(0, at), ...text.slice(at + length)];
  switch (random(moving ? 6 : 3)) {
    case 0: return [...text.slice(0, at), ...letters(`${words[random(words.length)] ?? ''} `), ...text.slice(at)];
    case 1: return without;
    case 2: return [...text.slice(0, at), ...letters(sentence(random).slice(0, length)), ...text.slice(at + length)];
    case 3: return put(without, block, random);
    case 4: return put(text, copied(block), random);
    default: return put(text, copied(line(text, at)), random);
  }
}

function put(text: readonly Letter[], block: readonly Letter[], random: (below: number) => number): Letter[] {
  const to = random(text.length + 1);
  return [...text.slice(0, to), ...block, ...text.slice(to)];
}

function copied(block: readonly Letter[]): Letter[] {
  return block.map(({ char, id, copyOf }) => ({ ...fresh(char), copyOf: copyOf || id }));
}

/** The whole line at an offset with its line feed, as *Copy Line Down* takes it. */
function line(text: readonly Letter[], at: number): Letter[] {
  let [start, end] = [at, at];
  while (start > 0 && text[start - 1]?.char !== '\n') start--;
  while (end < text.length && text[end]?.char !== '\n') end++;
  return text.slice(start, end + 1);
}
