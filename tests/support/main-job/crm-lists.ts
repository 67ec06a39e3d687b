import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { inflateRawSync } from "node:zlib";
import { parse } from "csv-parse/sync";

/** A list of companies as a person has it on disk, with what a test has to know of it. */
export interface CrmList {
  fileName: string;
  bytes: Buffer;
  rowCount: number;
  /** Rows by the names of their columns. */
  rows: Record<string, string>[];
}

/** Where real material lies, beside the project or where the environment says. */
export const sampleData = (...names: string[]): string =>
  path.join(process.env.PARLEY_SAMPLE_DATA ?? "../shared/data", ...names);

const centralHeader = 0x02014b50;

/** One file out of a zip archive, by its name; undefined when it is not there. */
export function unzipOne(archive: Buffer, name: string): Buffer | undefined {
  for (let at = archive.indexOf("PK\x01\x02"); at >= 0 && archive.readUInt32LE(at) === centralHeader; ) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((skip) => archive.readUInt16LE(at + skip));
    const end = at + 46 + (nameLength ?? 0);
    if (archive.toString("utf8", at + 46, end) === name) {
      const local = archive.readUInt32LE(at + 42);
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
      return archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    }
    at = end + (extraLength ?? 0) + (noteLength ?? 0);
    if (at + 4 > archive.length) return undefined;
  }
  return undefined;
}

function listOf(fileName: string, madeUpCopy: string): CrmList {
  const archive = sampleData("crm", "crm.dev.zip");
  const real = existsSync(archive) ? unzipOne(readFileSync(archive), fileName) : undefined;
  const bytes = real ?? readFileSync(path.join("tests", "support", "crm", madeUpCopy));
  const rows = parse<Record<string, string>>(bytes, { columns: true, bom: true, skip_empty_lines: true });
  return { fileName, bytes, rowCount: rows.length, rows };
}

/** The members of a share index: the real list where it lies beside the project, else a few made-up rows. */
export const indexMembers = (): CrmList => listOf("sp500_constituents.csv", "index-members.csv");

/** Accounts as a CRM exports them. */
export const exportedAccounts = (): CrmList => listOf("salesforce_insertAccount.csv", "accounts.csv");
