"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { buttonLook } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import { InlineError } from "@/components/ui/inline-error";

const mostBytes = 100 * 1024 * 1024;

async function upload(file: File): Promise<{ fileId: string } | { refusal: string }> {
  if (file.size > mostBytes)
    return { refusal: `${file.name} is larger than 100 MB. Divide it; nothing was sent.` };
  try {
    const answer = await fetch("/partners/import/upload", {
      method: "POST",
      headers: { "content-type": "text/csv", "x-file-name": encodeURIComponent(file.name) },
      body: file,
    });
    const value = (await answer.json()) as { fileId?: string; message?: string };
    if (answer.ok && value.fileId) return { fileId: value.fileId };
    return { refusal: value.message ?? "The file could not be kept. Try again." };
  } catch {
    return { refusal: "The file did not arrive; the connection broke. Nothing was kept, try again." };
  }
}

/** Takes a file by choosing or dropping it, and goes on to the columns. */
export function ImportUpload() {
  const router = useRouter();
  const [isOver, setOver] = useState(false);
  const [sending, setSending] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = async (file: File | undefined) => {
    if (!file || sending !== null) return;
    setRefusal(null);
    setSending(file.name);
    const answer = await upload(file);
    if ("fileId" in answer) return router.push(`/partners/import/file/${answer.fileId}` as Route);
    setSending(null);
    setRefusal(answer.refusal);
  };
  return (
    <div className="grid gap-3">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to the labelled file field inside */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files[0]);
        }}
        className={`grid justify-items-center gap-3 rounded-panel border border-dashed px-6 py-10 ${isOver ? "border-accent bg-accent-soft" : "border-control"}`}
      >
        {sending === null ? (
          <>
            <label className="focus-within:outline-2 focus-within:outline-focus">
              <span className={buttonLook({ variant: "primary", size: "lg", className: "cursor-pointer" })}>
                <Icon name="upload" size={14} /> Choose a file
              </span>
              <input
                type="file"
                accept=".csv,.tsv,.txt,text/csv"
                className="sr-only"
                onChange={(event) => void take(event.target.files?.[0])}
              />
            </label>
            <span className="text-small text-ink-3">or drop it here</span>
          </>
        ) : (
          <p role="status" className="text-ink-2">
            Sending {sending}…
          </p>
        )}
      </div>
      {refusal !== null && <InlineError>{refusal}</InlineError>}
    </div>
  );
}
