/** Label names and their values. */
export type Labels = Readonly<Record<string, string>>;

type Kind = 'counter' | 'gauge' | 'histogram';

interface Sample {
  readonly suffix: string;
  readonly labels: Labels;
  readonly value: number;
}

interface Metric {
  readonly name: string;
  readonly kind: Kind;
  readonly help: string;
  readonly samples: () => readonly Sample[];
}

/** Upper bounds of a histogram's buckets, in seconds. */
const BUCKETS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300] as const;

/** A few numbers, in Prometheus' text format (0.0.4). */
export class Metrics {
  readonly #metrics: Metric[] = [];

  /** Only goes up. Gives what to call for each event. */
  counter(name: string, help: string): (labels?: Labels) => void {
    const counts = new Map<string, { readonly labels: Labels; value: number }>();
    this.#metrics.push({
      name,
      kind: 'counter',
      help,
      samples: () => [...counts.values()].map((count) => ({ suffix: '', ...count })),
    });
    return (labels = {}) => {
      const key = renderLabels(labels);
      const count = counts.get(key) ?? { labels, value: 0 };
      count.value += 1;
      counts.set(key, count);
    };
  }

  /** Read when somebody asks. */
  gauge(
    name: string,
    help: string,
    read: () => readonly { readonly labels?: Labels; readonly value: number }[],
  ): void {
    const samples = () => read().map(({ labels = {}, value }) => ({ suffix: '', labels, value }));
    this.#metrics.push({ name, kind: 'gauge', help, samples });
  }

  /** Gives what to call with each duration, in seconds. */
  histogram(name: string, help: string): (seconds: number) => void {
    const within = BUCKETS.map(() => 0);
    let [sum, count] = [0, 0];
    const samples = (): readonly Sample[] => [
      ...BUCKETS.map((le, index) => ({
        suffix: '_bucket',
        labels: { le: String(le) },
        value: within[index] ?? 0,
      })),
      { suffix: '_bucket', labels: { le: '+Inf' }, value: count },
      { suffix: '_sum', labels: {}, value: sum },
      { suffix: '_count', labels: {}, value: count },
    ];
    this.#metrics.push({ name, kind: 'histogram', help, samples });
    return (seconds) => {
      sum += seconds;
      count += 1;
      for (const [index, le] of BUCKETS.entries()) {
        if (seconds <= le) within[index] = (within[index] ?? 0) + 1;
      }
    };
  }

  render(): string {
    const blocks = this.#metrics.map(({ name, kind, help, samples }) => {
      const lines = samples().map(
        ({ suffix, labels, value }) => `${name}${suffix}${renderLabels(labels)} ${value}\n`,
      );
      return `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n${lines.join('')}`;
    });
    return blocks.join('');
  }
}

function renderLabels(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeValue(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function escapeValue(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
