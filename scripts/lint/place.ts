import { type Pointer, type Target, formatPointer, parseReference } from "./pointer.ts";
import type { Position, Sources } from "./source.ts";
import { isFields } from "./value.ts";

/** A value of the contract together with where it is written. */
export class Place {
  readonly file: string;
  readonly pointer: Pointer;
  readonly value: unknown;
  readonly #sources: Sources;

  private constructor(sources: Sources, file: string, pointer: Pointer, value: unknown) {
    this.#sources = sources;
    this.file = file;
    this.pointer = pointer;
    this.value = value;
  }

  /** The place that a file and a pointer name, where there is one. */
  static find(sources: Sources, { file, pointer }: Target): Place | undefined {
    const source = sources.get(file);
    if (source === undefined) return undefined;
    return new Place(sources, file, [], source.value).at(...pointer);
  }

  /** The last part of the pointer: the key that the value stands under. */
  get name(): string {
    return this.pointer.at(-1) ?? "";
  }

  /** What no other place of the contract shares. */
  get id(): string {
    return `${this.file}#${formatPointer(this.pointer)}`;
  }

  get position(): Position {
    return this.#sources.get(this.file)?.position(this.pointer) ?? { line: 1, column: 1 };
  }

  /** The places directly inside an object or a list, by key. */
  get entries(): [string, Place][] {
    const value = this.value;
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).map(([key, child]) => [key, this.#inside(key, child)]);
  }

  /** The place under these keys, references left alone. */
  at(...keys: string[]): Place | undefined {
    return keys.reduce<Place | undefined>((place, key) => place && place.#child(key), this);
  }

  /** The place under these keys, every reference on the way followed. */
  reach(...keys: string[]): Place | undefined {
    return keys.reduce<Place | undefined>((place, key) => place?.at(key)?.follow(), this.follow());
  }

  /** The string under a key. */
  text(key: string): string | undefined {
    const value = this.at(key)?.value;
    return typeof value === "string" ? value : undefined;
  }

  /** Where the `$ref` of this place leads. */
  get target(): Target | undefined {
    const reference = isFields(this.value) ? this.value["$ref"] : undefined;
    return typeof reference === "string" ? parseReference(reference, this.file) : undefined;
  }

  /** This place, or the one at the end of its references. */
  follow(seen: ReadonlySet<string> = new Set()): Place | undefined {
    if (this.target === undefined || seen.has(this.id)) return this;
    return Place.find(this.#sources, this.target)?.follow(new Set([...seen, this.id]));
  }

  #child(key: string): Place | undefined {
    const value = this.value;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    return this.#inside(key, Reflect.get(value, key));
  }

  #inside(key: string, value: unknown): Place {
    return new Place(this.#sources, this.file, [...this.pointer, key], value);
  }
}
