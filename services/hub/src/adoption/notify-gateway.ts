const deadline = 5_000;

/** Tells the gateway that there is something new. A gateway that does not hear it finds out by itself, a little later. */
export async function notifyGateway(gatewayUrl: string, publisher: string): Promise<boolean> {
  try {
    const response = await fetch(`${gatewayUrl}/members/${publisher}/notifications`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(deadline),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
