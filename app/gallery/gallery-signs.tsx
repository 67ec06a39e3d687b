import { Avatar } from "@/components/ui/avatar";
import { Chip } from "@/components/ui/chip";
import { Clock } from "@/components/ui/clock";
import { Count } from "@/components/ui/count";
import { EmptyState } from "@/components/ui/empty-state";
import { Gate } from "@/components/ui/gate";
import { Icon } from "@/components/ui/icon";
import { drawings, type IconName } from "@/components/ui/icon-drawings";
import { InlineError } from "@/components/ui/inline-error";
import { Kbd } from "@/components/ui/kbd";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { Skeleton } from "@/components/ui/skeleton";
import { Sparkline } from "@/components/ui/sparkline";
import { TextLink } from "@/components/ui/text-link";
import { Tier } from "@/components/ui/tier";
import { Turn } from "@/components/ui/turn";
import { GalleryRow, GallerySection } from "./gallery-section";

const names = Object.keys(drawings) as IconName[];

export function GallerySigns() {
  return (
    <GallerySection title="Signs">
      <GalleryRow>
        <Turn side="ours">2 d</Turn>
        <Turn side="theirs">14 d</Turn>
        <Gate total={5} open={2} />
        <Gate total={4} open={0} />
        <Tier rank={1} />
        <Tier rank={2} />
        <Tier rank={3} />
        <Tier rank={null} />
        <Avatar name="Ines Carvalho" />
        <Avatar name="Helen Strand" side="theirs" />
        <Avatar name="Verity Cole" side="third" size="lg" />
        <Count>214</Count>
        <Kbd>Esc</Kbd>
        <Chip lead="Score">50 or more</Chip>
      </GalleryRow>
      <GalleryRow>
        <Clock day={41} />
        <Clock day={67} />
        <Clock day={88} />
        <Sparkline values={[41, 47, 44, 58, 69]} label="Rose from 41 to 69 days" />
      </GalleryRow>
      <div className="max-w-60">
        <Progress label="Answered" value={159} total={170} />
      </div>
      <Notice
        tone="warn"
        title="The window outlives the term by six months."
        action={
          <LinkButton href="/gallery" size="sm">
            End with the term
          </LinkButton>
        }
      >
        It ends on 31 Jul 2028. <TextLink href="/gallery">Both passages</TextLink>
      </Notice>
      <Notice tone="bad" title="Benelux is promised to Ostermann Digital until 30 Jun 2027." />
      <Notice tone="theirs" title="Four people at Castellan read this." />
      <Notice title="Nothing was sent." />
      <InlineError>The share must add up to 100 %. It is 98 % now; your entries are kept.</InlineError>
      <div className="grid gap-2">
        <Skeleton className="h-4 w-2/3" />
        <Skeleton className="h-4 w-1/2" />
      </div>
      <GalleryRow>
        {names.map((name) => (
          <Icon key={name} name={name} label={name} className="text-ink-2" />
        ))}
      </GalleryRow>
      <p className="paper-text text-draft">
        The Exclusive Window ends on 31 January 2029 and does not renew.
      </p>
      <div className="border border-dashed border-line">
        <EmptyState title="No deals yet." action={<LinkButton href="/gallery">Open a deal</LinkButton>}>
          A deal begins with a partner both sides find worth a letter of intent.
        </EmptyState>
      </div>
    </GallerySection>
  );
}
