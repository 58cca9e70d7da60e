import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../src/base/message.ts';
import { parseCall, UsageError } from '../../src/cli/options.ts';

const parse = (line: string) => parseCall(line.split(' ').filter((word) => word !== ''));
const complaint = (line: string): string => {
  try {
    parse(line);
    return 'accepted';
  } catch (error) {
    return error instanceof UsageError ? inEnglish(error.reason.template, ...error.reason.args) : 'another error';
  }
};

describe('arguments', () => {
  it('say what to check and how', () =>
    expect(parse('check a b --format json --fail-on=never').command).toEqual({ kind: 'check', paths: ['a', 'b'], format: 'json', failOn: 'never', all: false, onlyNew: false, verbose: false }));
  it('may name files that look like options after --', () => expect(parse('annotate -- --odd.txt').command).toMatchObject({ paths: ['--odd.txt'] }));
  it('ask for help when there are none', () => expect(parse('').command.kind).toBe('help'));
  it('say how dates are read, in front of the command or behind it', () =>
    expect(['--reading narrative annotate a', 'annotate a --reading=narrative', 'check a'].map((line) => parse(line).reading)).toEqual(['narrative', 'narrative', undefined]));
  it('choose the language of messages', () => expect(parse('check a --language fr').language).toBe('fr'));
});

describe('a call that makes no sense', () => {
  it.each([
    ['chek a', 'There is no command “chek”: check, report, annotate, export, import.'],
    ['check', 'Name at least one file or folder.'],
    ['export a', '--format says for which tool: webannotation, brat, doccano, prodigy, label-studio, conll.'],
    ['import a --format doccano', '--from says which file holds the marks.'],
    ['import --format brat', 'Name one folder.'],
    ['report a --format sarif', '--format is one of html, markdown, csv, not “sarif”.'],
    ['check a --colour', 'There is no option --colour.'],
    ['check a -x', 'There is no option -x.'],
    ['check a --format', 'The option --format needs a value.'],
    ['check a --format yaml', '--format is one of text, json, sarif, html, not “yaml”.'],
    ['check a --fail-on sometimes', '--fail-on is one of warning, information, never, not “sometimes”.'],
    ['annotate a --reading fast', '--reading is one of news, narrative, nearest, not “fast”.'],
    ['check a --jsonl', 'The command check has no option --jsonl.'],
    ['annotate a --jsonl', '--jsonl reads standard input and takes no path.'],
  ])('%s', (line, reason) => expect(complaint(line)).toBe(reason));
});
