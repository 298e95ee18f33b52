// In order of history; a new migration goes at the end and is never changed after it has landed.
import { Foundation1763800000000 } from "./0001-foundation.ts";
import { Search1763800000001 } from "./0002-search.ts";
import { Audit1763800000002 } from "./0003-audit.ts";
import { Doors1763800000003 } from "./0004-doors.ts";
import { Residence1763800000004 } from "./0005-residence.ts";
import { Roles1763800000005 } from "./0006-roles.ts";
import { Allowances1763800000006 } from "./0007-allowances.ts";
import { Privacy1763800000007 } from "./0008-privacy.ts";
import { Threads1763800000008 } from "./0009-threads.ts";
import { Drafts1763800000009 } from "./0010-drafts.ts";
import { Versions1763800000010 } from "./0011-versions.ts";
import { Notes1763800000011 } from "./0012-notes.ts";
import { Groups1763800000012 } from "./0013-groups.ts";
import { Talk1763800000013 } from "./0014-talk.ts";
import { Paper1763800000014 } from "./0015-paper.ts";
import { Support1763800001016 } from "./0016-support.ts";
import { Street1763800001017 } from "./0017-street.ts";
import { Applications1763800001018 } from "./0018-applications.ts";
import { Deciding1763800001019 } from "./0019-deciding.ts";
import { Ledger1763800001020 } from "./0020-ledger.ts";
import { Cases1763800001022 } from "./0022-cases.ts";
import { Calendar1763800001023 } from "./0023-calendar.ts";
import { Places1763800001024 } from "./0024-places.ts";
import { Files1763800001026 } from "./0026-files.ts";
import { Deals1763800001021 } from "./0021-deals.ts";
import { Feeds1763800001025 } from "./0025-feeds.ts";
import { Reports1763800001028 } from "./0028-reports.ts";
import { Post1763800001030 } from "./0030-post.ts";
import { Measures1763800001027 } from "./0027-measures.ts";
import { Completing1763800001033 } from "./0033-completing.ts";
import { Agenda1763800001032 } from "./0032-agenda.ts";
import { Preferences1763800001029 } from "./0029-preferences.ts";
import { Newsletters1763800001031 } from "./0031-newsletters.ts";

export const migrations = [
  Foundation1763800000000,
  Search1763800000001,
  Audit1763800000002,
  Doors1763800000003,
  Residence1763800000004,
  Roles1763800000005,
  Allowances1763800000006,
  Privacy1763800000007,
  Threads1763800000008,
  Drafts1763800000009,
  Versions1763800000010,
  Notes1763800000011,
  Groups1763800000012,
  Talk1763800000013,
  Paper1763800000014,
  Support1763800001016,
  Street1763800001017,
  Applications1763800001018,
  Deciding1763800001019,
  Ledger1763800001020,
  Deals1763800001021,
  Cases1763800001022,
  Calendar1763800001023,
  Places1763800001024,
  Files1763800001026,
  Feeds1763800001025,
  Preferences1763800001029,
  Post1763800001030,
  Measures1763800001027,
  Completing1763800001033,
  Agenda1763800001032,
  Reports1763800001028,
  Newsletters1763800001031,
];
