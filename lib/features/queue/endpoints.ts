import { defineRead, type Endpoint } from "@/lib/platform/http/endpoint";
import { queueDtoSchema } from "./dto";
import { readQueue } from "./queries/queue";

export const queueEndpoints: readonly Endpoint[] = [
  defineRead({
    method: "get",
    path: "/queue",
    tag: "Insights",
    summary: "Get the queue",
    description: "What waits for the key's member.",
    response: queueDtoSchema,
    run: (work) => readQueue(work),
  }),
];
