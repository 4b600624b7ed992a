import type { Job } from "./jobs.ts";

/** What names the place of a job in a record: its customer, its project and its work order. */
export const placeOf = (job: Job) => ({
  customer: job.customer.record._id,
  customerName: job.customer.record.name,
  project: job.project?._id ?? null,
  projectName: job.project?.name ?? null,
  workOrder: job._id,
  workOrderTitle: job.title,
  workOrderNumber: job.number,
});
