/** What the scripts that learn from annotated stories are told: `STORIES… [--news FILE.jsonl] [--out FILE] [--folds N] [--verbose]`. */
export interface TrainingArguments {
  readonly folders: readonly string[];
  readonly newsFile: string | undefined;
  readonly out: string | undefined;
  readonly folds: string | undefined;
  readonly verbose: boolean;
}

export function readArguments(args: readonly string[]): TrainingArguments {
  const valueOf = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const folders = args.filter((arg, i) => !arg.startsWith('--') && !['--out', '--folds', '--news'].includes(args[i - 1] ?? ''));
  return { folders, newsFile: valueOf('--news'), out: valueOf('--out'), folds: valueOf('--folds'), verbose: args.includes('--verbose') };
}
