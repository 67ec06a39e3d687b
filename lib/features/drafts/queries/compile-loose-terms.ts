import { documentLabels } from "@/lib/domain/deal/document-sequence";
import { compileDocument } from "@/lib/domain/document/compile";
import { writeDocumentHtml } from "@/lib/domain/document/document-html";
import { preferredClauses } from "@/lib/features/clauses/queries/resolved-clauses";
import type { Context } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { wordMediaType, writeDocx } from "@/lib/platform/docx/write-docx";
import { AppError } from "@/lib/platform/errors/app-error";
import type { FileAnswer } from "@/lib/platform/http/endpoint";
import { renderPdf } from "@/lib/platform/pdf/render-pdf";
import { TypesetError } from "@/lib/platform/pdf/typesetter";
import type { CompileTerms } from "../schema";

type Format = "html" | "docx" | "pdf";

const mediaTypes: Readonly<Record<Format, string>> = {
  html: "text/html; charset=utf-8",
  docx: wordMediaType,
  pdf: "application/pdf",
};

/** The format asked for by name, or else by the Accept header; HTML when nothing is said. */
function formatOf(named: CompileTerms["format"], accept: string): Format {
  if (named !== undefined) return named;
  if (accept.includes(wordMediaType)) return "docx";
  return accept.includes("application/pdf") ? "pdf" : "html";
}

/** Compiles a document from terms that were sent, without a deal, and keeps nothing. */
export async function compileLooseTerms(
  context: Context,
  request: CompileTerms,
  accept: string,
): Promise<FileAnswer> {
  const format = formatOf(request.format, accept);
  const { termSheet, kind, model, date } = request;
  const { workspaceName, library } = await inWorkspace(context, async (work) => {
    permit(work, "draft:read");
    const { name } = await work.tx.workspace.findUniqueOrThrow({
      where: { id: work.scope.workspaceId },
      select: { name: true },
    });
    return { workspaceName: name, library: await preferredClauses(work, model) };
  });
  const us = termSheet.parties.parties.find((party) => party.side === "us");
  const tree = compileDocument(kind, termSheet, {
    ourName: us?.name ?? workspaceName,
    model,
    library,
    ...(date === undefined ? {} : { date }),
  });
  const name = documentLabels[kind].toLowerCase().replaceAll(" ", "-");
  const answer = (bytes: Uint8Array) => ({
    mediaType: mediaTypes[format],
    fileName: `${name}.${format}`,
    bytes: new Uint8Array(bytes),
  });
  if (format === "html") return answer(new TextEncoder().encode(writeDocumentHtml(tree)));
  if (format === "docx") return answer(await writeDocx(tree, { createdAt: context.clock.now() }));
  try {
    return answer(await renderPdf(tree, { createdAt: context.clock.now() }));
  } catch (error) {
    if (error instanceof TypesetError) throw new AppError("unavailable", error.message, { cause: error });
    throw error;
  }
}
