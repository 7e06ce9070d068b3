export declare const MUTANTS: readonly {
  readonly name: string;
  readonly edits: readonly {
    readonly file: string;
    readonly find: string;
    readonly replace: string;
  }[];
  readonly world?: {
    readonly days?: number;
    readonly tasks?: number;
    readonly faults?: string;
    readonly repositories?: string;
  };
}[];
