/**
 * Lets the page do what waits to be done: one long task of ours would make it deaf meanwhile. A
 * message is neither put off nor throttled, as timers are.
 */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
