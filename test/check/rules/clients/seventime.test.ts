import { seventime } from "../../../contract/seventime/api.ts";
import { facts } from "../../../contract/seventime/sandboxFacts.ts";
import { testClient } from "./suite.ts";

testClient(seventime, facts);
