/** What a request was refused with. Throws if it was not. */
export async function refusal(
  request: Promise<unknown>,
): Promise<{ readonly status: number; readonly message: string; readonly errors: unknown }> {
  try {
    await request;
  } catch (error) {
    if (error instanceof Error && 'status' in error && 'response' in error) {
      const { response } = error;
      const data: unknown = Reflect.get(Object(response), 'data');
      return {
        status: Number(error.status),
        message: String(Reflect.get(Object(data), 'message')),
        errors: Reflect.get(Object(data), 'errors'),
      };
    }
    throw error;
  }
  throw new Error('The request was not refused');
}
