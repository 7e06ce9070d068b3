export function packOf(base: string, sandbox: boolean): unknown;
