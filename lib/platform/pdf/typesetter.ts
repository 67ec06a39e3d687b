import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/** What the child answers for one document. */
export type TypesetAnswer = {
  bytes: Uint8Array;
  conformance: "PDF/A-2a" | "PDF 1.7";
  replacedCharacters: string[];
};
type ChildMessage = ({ id: number } & TypesetAnswer) | { id: number; error: string };

export class TypesetError extends Error {
  override name = "TypesetError";
}

export type TypesetterLimits = {
  /** The native compiler keeps about half a megabyte per document: after this many the child is replaced. */
  documentsPerChild: number;
  /** From the moment the child gets the document. */
  timeoutMs: number;
  /** Documents that may wait; the next one is refused at once. */
  longestQueue: number;
};

type Child = { process: ChildProcess; documents: number };

const childFile = (): string =>
  join(/* turbopackIgnore: true */ process.cwd(), "lib", "platform", "pdf", "typst-child.mjs");

/** One child process, one document at a time. A child that dies or hangs fails its document and is replaced. */
export class Typesetter {
  readonly #limits: TypesetterLimits;
  #child: Child | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #nextId = 1;

  constructor(limits: TypesetterLimits) {
    this.#limits = limits;
  }

  /** Sets one document. Throws a TypesetError when the queue is full, time is up or the template refuses. */
  async typeset(job: { tree: unknown; options: unknown }): Promise<TypesetAnswer> {
    if (this.#waiting >= this.#limits.longestQueue)
      throw new TypesetError("Too many documents are waiting to be set. Try again in a minute.");
    this.#waiting += 1;
    const turn = this.#last.then(() => this.#run(job));
    this.#last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.#waiting -= 1;
    }
  }

  /** Ends the child, for tests and shutdown; the next document starts a new one. */
  close(): void {
    this.#child?.process.kill("SIGKILL");
    this.#child = null;
  }

  #start(): Child {
    const child: ChildProcess = spawn(process.execPath, [childFile()], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      serialization: "advanced",
      env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH },
    });
    const started = { process: child, documents: 0 };
    child.once("exit", () => {
      if (this.#child === started) this.#child = null;
    });
    return started;
  }

  /** A child at work keeps the server alive; an idle one must not keep it from ending. */
  #hold(child: ChildProcess, isBusy: boolean): void {
    if (isBusy) {
      child.ref();
      child.channel?.ref();
    } else {
      child.unref();
      child.channel?.unref();
    }
  }

  async #run(job: { tree: unknown; options: unknown }): Promise<TypesetAnswer> {
    this.#child ??= this.#start();
    const child = this.#child;
    child.documents += 1;
    this.#hold(child.process, true);
    try {
      return await this.#ask(child.process, job);
    } finally {
      this.#hold(child.process, false);
      if (child.documents >= this.#limits.documentsPerChild) this.close();
    }
  }

  #ask(child: ChildProcess, job: { tree: unknown; options: unknown }): Promise<TypesetAnswer> {
    const id = this.#nextId++;
    const { promise, resolve, reject } = Promise.withResolvers<TypesetAnswer>();
    const fail = (message: string) => reject(new TypesetError(message));
    const onMessage = (message: ChildMessage) => {
      if (message.id !== id) return;
      if ("error" in message) fail(`The document could not be set: ${message.error}`);
      else resolve(message);
    };
    const onEnd = () => fail("The document could not be set: the typesetter stopped.");
    const timer = setTimeout(() => {
      fail(`The document was not set within ${this.#limits.timeoutMs / 1000} seconds.`);
      this.close();
    }, this.#limits.timeoutMs);
    child.on("message", onMessage);
    child.once("exit", onEnd);
    child.once("error", onEnd);
    child.send({ id, ...job }, (error) => {
      if (error) onEnd();
    });
    return promise.finally(() => {
      clearTimeout(timer);
      child.off("message", onMessage);
      child.off("exit", onEnd);
      child.off("error", onEnd);
    });
  }
}
