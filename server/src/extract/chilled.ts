import { dictionaryOf, squeeze, unsqueeze } from '../base/squeeze.ts';
import { readShingles, writeShingles, type PackedShingles } from './shingles.ts';
import { typicalFacts } from './typicalFacts.ts';

/** Facts by their names, with the lead packed. */
export type Packable = Readonly<Record<string, unknown>> & { readonly lead: string };

/** Articles whose facts are at hand as objects: a story and its neighbours. */
const WARM = 256;

const dictionary = dictionaryOf(typicalFacts);

/** Facts of an article that are packed into bytes when {@link WARM} others were asked for since they were, and unpacked when they are asked for again. */
export class Chilled {
  #rest: Packable | undefined;
  #shingles: PackedShingles | undefined;
  /** Shingles behind the rest, and where they begin. */
  #bytes: Uint8Array | undefined;
  #middle = 0;
  /** True if the facts were asked for since the hand of the clock came by. */
  #asked = false;

  constructor(rest: Packable, shingles: PackedShingles) {
    this.#rest = rest;
    this.#shingles = shingles;
    keepWarm(this);
  }

  get rest(): Packable {
    this.#asked = true;
    if (this.#rest) return this.#rest;
    keepWarm(this);
    return (this.#rest = JSON.parse(unsqueeze((this.#bytes ?? none).subarray(0, this.#middle), dictionary)) as Packable);
  }

  get shingles(): PackedShingles {
    return this.#shingles ?? readShingles((this.#bytes ?? none).subarray(this.#middle));
  }

  /** Packs the facts, if nobody asked for them since this was called last; returns whether they are packed. */
  chill(): boolean {
    const asked = this.#asked;
    this.#asked = false;
    if (asked) return false;
    this.#bytes ??= this.#pack();
    this.#rest = undefined;
    this.#shingles = undefined;
    return true;
  }

  #pack(): Uint8Array {
    const [rest, shingles] = [squeeze(JSON.stringify(this.#rest), dictionary), writeShingles(this.#shingles ?? new Uint32Array())];
    const bytes = new Uint8Array(rest.length + shingles.length);
    bytes.set(rest);
    bytes.set(shingles, rest.length);
    this.#middle = rest.length;
    return bytes;
  }
}

const none = new Uint8Array();

/** A clock: who was asked for since its hand came by stays for another round. */
const ring: Chilled[] = [];
let hand = 0;

function keepWarm(facts: Chilled): void {
  if (ring.length < WARM) {
    ring.push(facts);
    return;
  }
  while (ring[hand]?.chill() === false) hand = (hand + 1) % WARM;
  ring[hand] = facts;
  hand = (hand + 1) % WARM;
}
