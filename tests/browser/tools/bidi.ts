import { WebSocket } from 'ws';

/** A WebDriver BiDi connection: commands out, results back. */
export interface Bidi {
  readonly send: (method: string, params?: object) => Promise<Result>;
  /** Runs a function in a browsing context; its arguments and its answer travel as JSON. */
  readonly run: <Args extends readonly unknown[], Answer>(
    context: string,
    work: (...args: Args) => Answer,
    ...args: Args
  ) => Promise<Awaited<Answer>>;
  readonly close: () => void;
}

/** Results differ by command; the few fields that are read are checked where they are read. */
export type Result = Record<string, any>;

export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve: (result: Result) => void; reject: (error: Error) => void }>();
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Result;
    const asked = waiting.get(message.id);
    if (!asked) return;
    waiting.delete(message.id);
    if (message.type === 'error') asked.reject(new Error(`${message.error}: ${message.message}`));
    else asked.resolve(message.result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
    waiting.clear();
  });

  let last = 0;
  const send = (method: string, params: object = {}): Promise<Result> =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });

  return {
    send,
    run: async (context, work, ...args) => {
      // JSON both ways, so that no value needs BiDi's own encoding. tsx wraps named functions in `__name`.
      const functionDeclaration = `async (args) => {
        const __name = (it) => it;
        return JSON.stringify(await (${work})(...JSON.parse(args)));
      }`;
      const answer = await send('script.callFunction', {
        functionDeclaration,
        awaitPromise: true,
        target: { context },
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return answer.result.type === 'string' ? JSON.parse(answer.result.value) : undefined;
    },
    close: () => socket.close(),
  };
}
