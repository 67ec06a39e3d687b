"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Dialog } from "@/components/ui/dialog";
import { Drawer } from "@/components/ui/drawer";
import { IconButton } from "@/components/ui/icon-button";
import { LinkButton } from "@/components/ui/link-button";
import { Menu } from "@/components/ui/menu";
import { Popover } from "@/components/ui/popover";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { showToast } from "@/components/ui/toast-event";
import { Tooltip } from "@/components/ui/tooltip";
import { GalleryRow, GallerySection } from "./gallery-section";

type Opened = "dialog" | "drawer" | "confirm" | null;

export function GalleryActions() {
  const [opened, setOpened] = useState<Opened>(null);
  const [view, setView] = useState<"all" | "first">("all");
  const close = () => setOpened(null);
  return (
    <GallerySection title="Actions">
      <GalleryRow>
        <Button variant="primary">Open the draft</Button>
        <Button variant="outward" icon="send">
          Send to 3 people
        </Button>
        <Button>Take 12 suggestions</Button>
        <Button variant="quiet">Clear</Button>
        <Button variant="danger">Delete view</Button>
      </GalleryRow>
      <GalleryRow>
        <Button size="sm">Carve out until then</Button>
        <Button>Default</Button>
        <Button size="lg">End of a form</Button>
        <Button variant="primary" isPending>
          Saving
        </Button>
        <Button isDisabled>Not now</Button>
        <IconButton icon="more" label="More" />
        <IconButton icon="close" label="Close" size="sm" />
        <LinkButton href="/gallery" icon="download">
          A link
        </LinkButton>
      </GalleryRow>
      <GalleryRow>
        <Menu
          label="Deal"
          entries={[
            {
              id: "rename",
              label: "Rename",
              icon: "edit",
              keys: "E",
              onAction: () => showToast({ title: "Renamed" }),
            },
            { id: "hold", label: "Put on hold", hint: "Only in negotiation", isDisabled: true },
            {
              id: "delete",
              label: "Withdraw",
              icon: "trash",
              tone: "bad",
              startsGroup: true,
              onAction: () => setOpened("confirm"),
            },
          ]}
        >
          <Button icon="more">Menu</Button>
        </Menu>
        <Popover label="Filter" trigger={<Button icon="filter">Popover</Button>}>
          <p>A short form.</p>
        </Popover>
        <Tooltip text="Said on hover and focus">
          <Button>Tooltip</Button>
        </Tooltip>
        <Button onPress={() => setOpened("dialog")}>Dialog</Button>
        <Button onPress={() => setOpened("drawer")}>Drawer</Button>
        <Button onPress={() => setOpened("confirm")}>Confirm</Button>
        <Button
          onPress={() =>
            showToast({
              title: "Owner changed for 3 partners",
              detail: "Ines Carvalho to Ravi Menon",
              onUndo: () => showToast({ title: "Taken back" }),
            })
          }
        >
          Toast
        </Button>
      </GalleryRow>
      <SegmentedControl
        label="What is counted"
        value={view}
        onChange={setView}
        choices={[
          { id: "all", label: "All partnerships" },
          { id: "first", label: "Tier 1 only" },
        ]}
      />
      <Dialog
        isOpen={opened === "dialog"}
        onOpenChange={close}
        title="Name this revision"
        footer={
          <Button onPress={close} variant="primary">
            Name it
          </Button>
        }
      >
        <p>What was changed since the last one stands below.</p>
      </Dialog>
      <Drawer isOpen={opened === "drawer"} onOpenChange={close} title="Castellan Consulting Group">
        <p>Details beside the list.</p>
      </Drawer>
      <ConfirmDialog
        isOpen={opened === "confirm"}
        onOpenChange={close}
        title="Withdraw round 3?"
        confirmLabel="Withdraw round 3"
        tone="danger"
        onConfirm={close}
      >
        Castellan can no longer open it. Your draft and every comment stay.
      </ConfirmDialog>
    </GallerySection>
  );
}
