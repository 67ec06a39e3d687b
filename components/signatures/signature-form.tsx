"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { type Refusal, RefusalNotice } from "@/components/deals/refusal-notice";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import {
  declineAsGuestAction,
  declineEnvelopeAction,
  proveSigningCodeAction,
  sendSigningCodeAction,
  signAsGuestAction,
  signEnvelopeAction,
} from "@/lib/features/signatures/actions";

export interface SignatureFormProps {
  envelopeId: string;
  recipientId: string;
  name: string;
  sha256: string;
  consent: { version: string; text: string };
  /** A guest proves with a code from the mailbox that the person is there now. */
  isGuest: boolean;
}

/** Consent, typed name and, for a guest, a fresh code; or a reason why not. */
export function SignatureForm(props: SignatureFormProps) {
  const router = useRouter();
  const [hasConsented, setConsented] = useState(false);
  const [typedName, setTypedName] = useState("");
  const [code, setCode] = useState("");
  const [isCodeSent, setCodeSent] = useState(false);
  const [proof, setProof] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const [isDeclining, setDeclining] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();
  const { envelopeId, recipientId, consent, isGuest } = props;
  const say = (message: string) => setRefusal({ message, problems: [] });

  const askForCode = () =>
    start(async () => {
      const answer = await sendSigningCodeAction({ purpose: "sign" });
      setRefusal(answer.ok ? null : answer.error);
      if (answer.ok) setCodeSent(true);
    });
  const prove = async (): Promise<string | null> => {
    if (proof !== null) return proof;
    const answer = await proveSigningCodeAction({ code });
    if (!answer.ok) setRefusal(answer.error);
    else if (!answer.value.isRight) say(answer.value.reason);
    else {
      setProof(answer.value.guestCodeId);
      return answer.value.guestCodeId;
    }
    return null;
  };
  const sign = () =>
    start(async () => {
      if (!hasConsented) return say("Agree to signing electronically first. Nothing was signed.");
      const input = {
        envelopeId,
        recipientId,
        typedName,
        consent: true as const,
        consentVersion: consent.version,
        documentSha256: props.sha256,
      };
      const guestCodeId = isGuest ? await prove() : null;
      if (isGuest && guestCodeId === null) return;
      const answer = guestCodeId
        ? await signAsGuestAction({ ...input, guestCodeId })
        : await signEnvelopeAction(input);
      setRefusal(answer.ok ? null : answer.error);
      if (answer.ok) router.refresh();
    });
  const decline = () =>
    start(async () => {
      const input = { envelopeId, recipientId, reason };
      const answer = isGuest ? await declineAsGuestAction(input) : await declineEnvelopeAction(input);
      setRefusal(answer.ok ? null : answer.error);
      if (answer.ok) router.refresh();
    });

  if (isDeclining)
    return (
      <div className="grid max-w-[560px] gap-3">
        {refusal && <RefusalNotice refusal={refusal} />}
        <TextArea
          label="Why you decline"
          hint="The signature ends for everyone; a new version may follow."
          value={reason}
          onChange={setReason}
          autoFocus
        />
        <div className="flex gap-2">
          <Button variant="danger" size="lg" isPending={isPending} onPress={decline}>
            Decline to sign
          </Button>
          <Button size="lg" onPress={() => setDeclining(false)}>
            Back
          </Button>
        </div>
      </div>
    );
  return (
    <div className="grid max-w-[560px] gap-3">
      {refusal && <RefusalNotice refusal={refusal} />}
      <Checkbox isSelected={hasConsented} onChange={setConsented}>
        <span className="max-w-[60ch]">{consent.text}</span>
      </Checkbox>
      <TextField
        label="Your name, as your signature"
        hint={`As it stands in the document: ${props.name}`}
        value={typedName}
        onChange={setTypedName}
        autoComplete="off"
      />
      {isGuest && !isCodeSent && (
        <div>
          <Button size="lg" isPending={isPending} onPress={askForCode}>
            Send me a code
          </Button>
        </div>
      )}
      {isGuest && isCodeSent && (
        <TextField
          label="Code from the letter"
          hint="Six digits, good for ten minutes."
          value={code}
          onChange={setCode}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          size="lg"
          isPending={isPending}
          isDisabled={isGuest && !isCodeSent}
          onPress={sign}
        >
          Sign
        </Button>
        <Button variant="quiet" size="lg" onPress={() => setDeclining(true)}>
          Decline
        </Button>
      </div>
    </div>
  );
}
