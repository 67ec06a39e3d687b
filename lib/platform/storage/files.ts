import { createHash } from "node:crypto";
import type { Context, Work } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { notFound } from "@/lib/platform/errors/app-error";

/** A file as bytes with its name; the one interface to stored files, kept in PostgreSQL beside the rows they belong to. */
export interface NewFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
  dealId?: string | null;
  /** Whether guests of the deal may open it. */
  isShared?: boolean;
}

export interface FileContent {
  name: string;
  mediaType: string;
  sha256: string;
  bytes: Uint8Array;
}

export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Above this the bytes go to the database in pieces: one parameter of a hundred megabytes would hold up every other request. */
const pieceBytes = 512 * 1024;

/**
 * Fills a stored file piece by piece through a large object that lives only in this transaction: it is put together
 * into the row, which the walls guard, and removed before anybody else could see it. Answers the SHA-256 of the whole,
 * taken along the way: at once it would hold up every other request too.
 */
async function fillInPieces(
  { tx, scope }: Work,
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const hash = createHash("sha256");
  const made = await tx.$queryRaw<{ place: string }[]>`SELECT lo_create(0)::text AS place`;
  const place = made[0]?.place ?? "";
  for (let from = 0; from < bytes.byteLength; from += pieceBytes) {
    const piece = bytes.subarray(from, from + pieceBytes);
    hash.update(piece);
    await tx.$executeRaw`SELECT lo_put(${place}::oid, ${from}::bigint, ${piece})`;
  }
  const sha256 = hash.digest("hex");
  await tx.$executeRaw`
    UPDATE stored_file SET bytes = lo_get(${place}::oid), sha256 = ${sha256}
    WHERE workspace_id = ${scope.workspaceId}::uuid AND id = ${id}::uuid`;
  await tx.$executeRaw`SELECT lo_unlink(${place}::oid)`;
  return sha256;
}

/** Stores a file in the caller's transaction under a random id; returns its id and SHA-256. */
export async function putFile(work: Work, file: NewFile): Promise<{ id: string; sha256: string }> {
  const isLarge = file.bytes.byteLength > pieceBytes;
  const sha256 = isLarge ? "" : sha256Of(file.bytes);
  const row = await work.tx.storedFile.create({
    data: {
      workspaceId: work.scope.workspaceId,
      name: file.name.slice(0, 200),
      mediaType: file.mediaType,
      bytes: isLarge ? new Uint8Array() : file.bytes,
      byteLength: file.bytes.byteLength,
      sha256,
      dealId: file.dealId ?? null,
      isShared: file.isShared ?? false,
      createdAt: work.clock.now(),
    },
    select: { id: true },
  });
  return { id: row.id, sha256: isLarge ? await fillInPieces(work, row.id, file.bytes) : sha256 };
}

/** The file, or null when there is none in this workspace (for a guest: on this deal and shared). */
export async function findFile(work: Work, id: string): Promise<FileContent | null> {
  return work.tx.storedFile.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id } },
    select: { name: true, mediaType: true, sha256: true, bytes: true },
  });
}

const sliceBytes = 256 * 1024;

/** A file's bytes in slices, each read in a short transaction of its own; throws `not_found`. For files that may be large. */
export async function* readFileInSlices(context: Context, id: string): AsyncGenerator<Uint8Array> {
  for (let from = 1; ; from += sliceBytes) {
    const slice = await inWorkspace(context, async ({ tx, scope }) => {
      const rows = await tx.$queryRaw<{ slice: Uint8Array }[]>`
        SELECT substring(bytes FROM ${from}::int FOR ${sliceBytes}::int) AS slice FROM stored_file
        WHERE workspace_id = ${scope.workspaceId}::uuid AND id = ${id}::uuid`;
      return rows[0]?.slice;
    });
    if (slice === undefined) throw notFound("file");
    if (slice.byteLength > 0) yield slice;
    if (slice.byteLength < sliceBytes) return;
  }
}
