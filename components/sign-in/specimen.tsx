import { Gate } from "@/components/ui/gate";
import { Turn } from "@/components/ui/turn";

const ours = "text-accent decoration-2 underline-offset-[7px]";
const theirs = "text-theirs decoration-2 underline-offset-[7px]";

/** A page under negotiation, to be looked at only: what the desk is about, in its own two colours. */
export function Specimen() {
  return (
    <div
      aria-hidden="true"
      className="relative hidden overflow-hidden border-l border-line bg-canvas pane:block"
    >
      <div className="paper-text absolute top-22 -right-20 -bottom-10 left-18 bg-paper pt-18 pr-40 pl-30 text-[30px]/[48px] tracking-[-0.008em] shadow-paper">
        <p className="mb-7">
          <Clause>7.1</Clause>Harbourline will appoint no <del className={ours}>partner of any kind</del>{" "}
          <ins className={`${ours} underline decoration-double decoration-1`}>systems integrator</ins> other
          than Castellan in the Reserved Field.
        </p>
        <p className="mb-7">
          <Clause>7.3</Clause>If by 31 January 2028 fewer than <del className={theirs}>four</del>{" "}
          <ins className={`${theirs} underline`}>two</ins>{" "}
          <ins className={`${ours} underline decoration-double decoration-1`}>three</ins> certified
          integrations are live, the Reserved Field narrows to the United Kingdom and Ireland.
        </p>
        <p>
          <Clause>7.5</Clause>Exclusivity ends with the Exclusive Window and does not renew.
        </p>
        <div className="mt-11 flex items-center gap-8 border-t border-line-2 pt-5 font-sans text-row text-ink-2">
          <Gate total={5} open={2} label="Signature stays closed while two redlines are open." />
          <Turn side="ours">2 d</Turn>
        </div>
      </div>
    </div>
  );
}

function Clause({ children }: { children: string }) {
  return <span className="absolute left-14 text-[22px] text-ink-3">{children}</span>;
}
