import { data } from '@actions/expressions';

/** A plain JSON-like value as the expression language's own data. */
export function toExpressionData(value: unknown): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toExpressionData));
  if (typeof value === 'object') {
    const pairs = Object.entries(value).map(([key, item]) => ({
      key,
      value: toExpressionData(item),
    }));
    return new data.Dictionary(...pairs);
  }
  return new data.Null();
}

/** The value of an expression as plain data. */
export function fromExpressionData(value: data.ExpressionData): unknown {
  switch (value.kind) {
    case data.Kind.Null:
      return null;
    case data.Kind.Array:
      return value.values().map(fromExpressionData);
    case data.Kind.Dictionary:
      return Object.fromEntries(
        value.pairs().map((pair) => [pair.key, fromExpressionData(pair.value)]),
      );
    case data.Kind.String:
    case data.Kind.Boolean:
    case data.Kind.Number:
      return value.value;
  }
}
