type Listener = () => void;

const listeners = new WeakMap<AbortSignal, Set<Listener>>();

/**
 * Calls a listener when a signal is aborted, and answers with what ends that. A signal gets one listener of ours,
 * however many calls it has: each more would cost as much as the rest of a call.
 */
export function onAborted(signal: AbortSignal, listener: Listener): () => void {
  let known = listeners.get(signal);
  if (known === undefined) {
    const all = new Set<Listener>();
    listeners.set(signal, all);
    signal.addEventListener("abort", () => {
      for (const one of all) one();
    });
    known = all;
  }
  const others = known;
  others.add(listener);
  return () => others.delete(listener);
}
