"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { PlaybookRuleDto } from "@/lib/features/playbook/dto";

const SetRuleDialog = dynamic(() => import("./set-rule-dialog").then((file) => file.SetRuleDialog));

/** Opens what a workspace may set for a rule. */
export function SetRuleButton({ rule }: { rule: PlaybookRuleDto }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" variant="quiet" onPress={() => setOpen(true)}>
        Set<span className="sr-only"> the rule {rule.title}</span>
      </Button>
      {isOpen && <SetRuleDialog rule={rule} onClose={() => setOpen(false)} />}
    </>
  );
}
