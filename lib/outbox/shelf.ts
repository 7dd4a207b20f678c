import { type IDBPDatabase, openDB } from "idb";
import { emptyQueue, type Queue } from "#lib/outbox/queue.ts";

type Make<Answer> = (queue: Queue) => { queue: Queue; answer: Answer };

const store = "queue";

const open = async (): Promise<IDBPDatabase> =>
  await openDB("chi-tieu-outbox", 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore(store);
    },
  });

/**
 * Where the queue of one owner lies: in IndexedDB, on the disk before a change is answered. A change is read, made and
 * written in one transaction, whichever tab makes it; what comes while one is under way goes into the next, all at once,
 * so that fast typing never runs ahead of the disk. Where the browser refuses, the queue goes on in this page alone.
 */
export class Shelf {
  readonly #owner: string;
  #connection: Promise<IDBPDatabase> | null = null;
  /** The queue as it was last; all there is of it where the browser keeps nothing. */
  #queue = emptyQueue;
  #durable = true;
  /** Changes for the next transaction; each makes its own and answers what tells its caller. */
  #waiting: Make<() => void>[] = [];
  #writing = false;

  constructor(owner: string) {
    this.#owner = owner;
  }

  /** False where this browser keeps nothing: then the queue ends with the page. */
  get durable(): boolean {
    return this.#durable;
  }

  change<Answer>(make: Make<Answer>): Promise<Answer> {
    return new Promise((resolve) => {
      this.#waiting.push((queue) => {
        const { queue: changed, answer } = make(queue);
        return { queue: changed, answer: () => resolve(answer) };
      });
      if (!this.#writing) this.#write();
    });
  }

  async #write(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const makes = this.#waiting;
      this.#waiting = [];
      for (const tell of await this.#keep((queue) => makeAll(makes, queue))) tell();
    }
    this.#writing = false;
  }

  async #keep<Answer>(make: Make<Answer>): Promise<Answer> {
    // A lost connection is opened again once; a browser that is full or private refuses the second one too.
    for (const last of [false, true]) {
      if (!this.#durable) break;
      this.#connection ??= open();
      const connection = this.#connection;
      try {
        return await this.#changeIn(await connection, make);
      } catch {
        if (this.#connection === connection) this.close();
        if (last) this.#durable = false;
      }
    }
    const { queue, answer } = make(this.#queue);
    this.#queue = queue;
    return answer;
  }

  close(): void {
    this.#connection?.then((database) => database.close()).catch(() => {});
    this.#connection = null;
  }

  async #changeIn<Answer>(database: IDBPDatabase, make: Make<Answer>): Promise<Answer> {
    const transaction = database.transaction(store, "readwrite", { durability: "strict" });
    const done = transaction.done;
    // Heard of below; without this one the browser would also complain of it.
    done.catch(() => {});
    const queue: Queue = (await transaction.store.get(this.#owner)) ?? emptyQueue;
    const changed = make(queue);
    if (changed.queue !== queue) await transaction.store.put(changed.queue, this.#owner);
    await done;
    this.#queue = changed.queue;
    return changed.answer;
  }
}

function makeAll(makes: Make<() => void>[], before: Queue): { queue: Queue; answer: (() => void)[] } {
  let queue = before;
  const answer = makes.map((make) => {
    const made = make(queue);
    queue = made.queue;
    return made.answer;
  });
  return { queue, answer };
}
