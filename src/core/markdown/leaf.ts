/** A part of the source; `end` is behind it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A footnote, from its mark to its last line. */
export interface Note {
  readonly name: string;
  readonly start: number;
  end: number;
}

/** A block that holds no others, by the parts of lines that it is made of, without what marks its containers. */
export interface Leaf {
  readonly kind: 'paragraph' | 'heading' | 'row' | 'html';
  readonly parts: readonly Range[];
}
