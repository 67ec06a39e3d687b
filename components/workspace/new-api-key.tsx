"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** A key just made. It is nowhere else, so it says so. */
export function NewApiKey({ name, apiKey }: { name: string; apiKey: string }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <Notice
      isLive
      icon="key"
      title={`Copy the key “${name}” now: it is not shown again.`}
      action={
        <Button
          size="sm"
          icon="copy"
          onPress={() => void navigator.clipboard.writeText(apiKey).then(() => setCopied(true))}
        >
          {isCopied ? "Copied" : "Copy"}
        </Button>
      }
    >
      <code className="block font-mono break-all text-ink select-all">{apiKey}</code>
    </Notice>
  );
}
