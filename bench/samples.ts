/** What was measured, by its name: one value per run. */
export class Samples {
  readonly #values = new Map<string, number[]>();

  get names(): string[] {
    return [...this.#values.keys()];
  }

  add(name: string, value: number): void {
    const values = this.#values.get(name);
    if (values) values.push(value);
    else this.#values.set(name, [value]);
  }

  sorted(name: string): readonly number[] {
    return [...(this.#values.get(name) ?? [])].sort((a, b) => a - b);
  }

  /** NaN where it was not measured. */
  median(name: string): number {
    const values = this.sorted(name);
    const [low = NaN, high = NaN] = [(values.length - 1) >> 1, values.length >> 1].map(
      (index) => values[index],
    );
    return (low + high) / 2;
  }
}

/** Three digits, or all of a large number. */
export const digits = (value: number): string =>
  Number.isNaN(value) ? '–' : String(Number(value.toPrecision(value >= 100 ? 4 : 3)));

function told(samples: Samples, name: string): string {
  const sorted = samples.sorted(name).map(digits);
  const [low = '–', high = low] = [sorted[0], sorted.at(-1)];
  return low === high ? low : `${digits(samples.median(name))} (${low}–${high})`;
}

/** A Markdown table, to be pasted. */
export function table(points: number, own: Samples, others: Samples): string {
  const rows = own.names.concat(others.names.filter((name) => !own.names.includes(name)));
  return [
    `| ${points} points | \`<charter-map>\` | Leaflet | ratio |`,
    '| --- | ---: | ---: | ---: |',
    ...rows.map((name) => {
      const ratio = own.median(name) / others.median(name);
      return `| ${name} | ${told(own, name)} | ${told(others, name)} | ${Number.isFinite(ratio) ? ratio.toFixed(2) : ''} |`;
    }),
  ].join('\n');
}
