//! Numbers as people write them, by locale. Pure: the locale is passed in.

export class Formats {
  readonly #cache = new Map<string, Intl.NumberFormat>();
  readonly #days: Intl.DateTimeFormat;
  readonly #months: Intl.DateTimeFormat;
  readonly #lists: Intl.ListFormat;

  constructor(readonly locale: string) {
    this.#days = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
    this.#months = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
    this.#lists = new Intl.ListFormat(locale, { type: "conjunction" });
  }

  #format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const key = JSON.stringify(options);
    let format = this.#cache.get(key);
    if (!format) {
      format = new Intl.NumberFormat(this.locale, options);
      this.#cache.set(key, format);
    }
    return format;
  }

  /** A plain number with at most so many decimals. */
  number(value: number, digits = 0): string {
    return this.#format({ maximumFractionDigits: digits }).format(value);
  }

  /** A number with as many decimals as its size deserves: 0.43, 7.2, 41, 1,230. */
  rounded(value: number): string {
    const size = Math.abs(value);
    const digits = size >= 10 || size === 0 ? 0 : size >= 1 ? 1 : 2;
    return this.#format({ maximumFractionDigits: digits }).format(value);
  }

  money(amount: number, currency: string): string {
    const whole = Number.isInteger(amount) || Math.abs(amount) >= 100;
    const digits = whole ? 0 : 2;
    return this.#format({
      style: "currency",
      currency,
      currencyDisplay: "narrowSymbol",
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(amount);
  }

  /** US dollars for a million tokens: cached ones cost fractions of a cent. */
  perMillion(amount: number): string {
    const digits = amount > 0 && amount < 0.1 ? 4 : 2;
    return this.#format({
      style: "currency",
      currency: "USD",
      currencyDisplay: "narrowSymbol",
      minimumFractionDigits: 2,
      maximumFractionDigits: digits,
    }).format(amount);
  }

  /** A share of 0 to 1. */
  percent(share: number): string {
    return this.#format({ style: "percent", maximumFractionDigits: share > 0 && share < 0.1 ? 1 : 0 }).format(share);
  }

  /** A share with its sign: +12 %, −8 %. */
  signedPercent(share: number): string {
    const text = this.#format({ style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" }).format(share);
    return text.replace("-", "−");
  }

  /** An amount of memory in GiB, without the unit. */
  gib(gib: number): string {
    return this.#format({ maximumFractionDigits: Math.abs(gib) < 100 ? 1 : 0 }).format(gib);
  }

  /** 131,072 in full: cut contexts are recognised by their exact number. */
  tokens(count: number): string {
    return this.number(count);
  }

  /** A context length in short, for an axis: 128k is 131,072 tokens, and a round million is 1,000k. */
  shortTokens(count: number): string {
    if (count < 1000) return this.number(count);
    return `${this.number(count % 1024 === 0 ? count / 1024 : count / 1000, 1)}k`;
  }

  /** A day without its weekday, or a month where the day is not known. What is neither stays as it is written. */
  day(iso: string): string {
    const [year, month, day] = /^\d{4}-\d{2}(-\d{2})?$/.test(iso) ? iso.split("-").map(Number) : [];
    if (!year || !month || month > 12) return iso;
    return day === undefined
      ? this.#months.format(Date.UTC(year, month - 1))
      : this.#days.format(Date.UTC(year, month - 1, day));
  }

  list(items: readonly string[]): string {
    return this.#lists.format(items);
  }
}

/** Reads what a person typed as a number in their locale or in the plain form; `null` where it is none. */
export function parseNumber(text: string, locale: string): number | null {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
  const group = parts.find((p) => p.type === "group")?.value ?? ",";
  const decimal = parts.find((p) => p.type === "decimal")?.value ?? ".";
  const plain = text
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/g, "")
    .replaceAll(group, "")
    .replace(decimal, ".");
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  return Number(plain);
}
