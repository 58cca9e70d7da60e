/** A form of a verb. `participle` is the past one; `future` holds the conditional too. */
export interface Form {
  readonly word: string;
  readonly mood: 'participle' | 'finite' | 'future' | 'gerund' | 'infinitive';
}
