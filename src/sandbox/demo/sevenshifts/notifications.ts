import type { Random } from "../random.ts";
import type { StoredRecord } from "./model.ts";
import { type Person, userType } from "./people.ts";

/** Which notifications a person wants; those who lead get the ones about requests. */
export function notificationsOf({ type }: Person, random: Random): StoredRecord {
  const leads = type !== userType.employee;
  const texts = random.chance(0.6);
  const mails = random.chance(0.8);
  return {
    sms_me_schedules: texts,
    sms_me_shiftpool: texts && random.chance(0.5),
    sms_me_shiftpool_requests: texts && leads,
    sms_me_timeoff_requests: texts && leads,
    sms_me_global_messages: texts,
    mobile_me_wall_posts: random.chance(0.4),
    mobile_me_logbook_posts: leads,
    email_me_schedules: mails,
    email_me_shiftpool: mails,
    email_me_new_wall_posts: mails ? 1 : 0,
    email_me_timeoff_requests: leads,
    email_me_availability_changes: leads,
    email_me_shiftpool_requests: leads,
    email_me_punch_errors: leads ? 1 : 0,
    email_me_logbook_posts: leads,
  };
}
