import { openDB } from "idb";
import { emptyQueue, type Queue } from "#lib/outbox/queue.ts";

/** Where a queue lies. A change is read, made and written in one transaction, whichever tab makes it. */
export type Shelf = {
  /** False where this browser keeps nothing: then the queue ends with the page. */
  durable: boolean;
  change: <Answer>(make: (queue: Queue) => { queue: Queue; answer: Answer }) => Promise<Answer>;
  close: () => void;
};

const store = "queue";

/** The queue of one owner, in IndexedDB, written to the disk before a change is answered. */
export async function openShelf(owner: string): Promise<Shelf> {
  try {
    const database = await openDB("chi-tieu-outbox", 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore(store);
      },
    });
    return {
      durable: true,
      change: async (make) => {
        const transaction = database.transaction(store, "readwrite", { durability: "strict" });
        const queue: Queue = (await transaction.store.get(owner)) ?? emptyQueue;
        const changed = make(queue);
        if (changed.queue !== queue) await transaction.store.put(changed.queue, owner);
        await transaction.done;
        return changed.answer;
      },
      close: () => database.close(),
    };
  } catch {
    return inMemory();
  }
}

/** For a browser that refuses IndexedDB: edits are still sent, and the page says that it cannot keep them. */
function inMemory(): Shelf {
  let queue = emptyQueue;
  return {
    durable: false,
    change: async (make) => {
      const changed = make(queue);
      queue = changed.queue;
      return changed.answer;
    },
    close: () => {},
  };
}
