import { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { getPath as pathOf } from 'hono/utils/url';
import { programVersion } from '../program-version.ts';
import { refusal } from '../refusals/refusal.ts';
import { addAccounts } from './accounts/accounts.ts';
import { answerInvalid, answerRefusal } from './answer-refusal.ts';
import { addAudit } from './audit/audit.ts';
import { sealsEvents } from './audit/seals-events.ts';
import { addCalendar } from './calendar/calendar.ts';
import { addDrafts } from './drafts/drafts.ts';
import { addFocalPoints } from './focal-points/focal-points.ts';
import { bodyBound } from './guards/body-bound.ts';
import { protectiveHeaders } from './guards/headers.ts';
import { knownHost } from './guards/known-host.ts';
import { ownOrigin } from './guards/own-origin.ts';
import { plainAddress } from './guards/plain-address.ts';
import { whoAsks } from './guards/who-asks.ts';
import { pathInWorkspace } from './guards/workspace-address.ts';
import { addHealth } from './health/health.ts';
import { addHome } from './home/home.ts';
import type { Env, House } from './house.ts';
import { addImports } from './imports/imports.ts';
import { addInstrumentCorrection } from './instruments/correct.ts';
import { addInstrumentExport } from './instruments/export.ts';
import { addInstrumentFile } from './instruments/file.ts';
import { addInstrumentKeeping } from './instruments/keep.ts';
import { addInstrumentList } from './instruments/list.ts';
import { addInstrument } from './instruments/one.ts';
import { addLineages } from './lineages/lineages.ts';
import { addMandates } from './mandates/mandates.ts';
import { readsMandates } from './mandates/reads-mandates.ts';
import { addMatrices } from './matrix/matrices.ts';
import { addOrganizations } from './organizations/organizations.ts';
import { addReadings } from './readings/readings.ts';
import { addRegister } from './register/register.ts';
import { addReports } from './reports/reports.ts';
import type { Routes } from './routes.ts';
import { addSearch } from './search/search.ts';
import { addStoreCopy } from './store/store-copy.ts';
import { addPrintPage } from './web/print.ts';
import { addWebPage } from './web/web-page.ts';

/** The private address of a calendar is no word for a log. */
function withoutToken(path: string): string {
  return path.replace(/^\/api\/feeds\/.*/s, '/api/feeds/…');
}

/** The whole server as a function from request to answer: guards first, then a resource each, then the web page. */
export function serverApp(house: House): Routes {
  const api: Routes = new OpenAPIHono<Env>({
    defaultHook: answerInvalid,
    getPath: (request) => pathInWorkspace(pathOf(request)),
  });
  api.use(protectiveHeaders());
  api.use(knownHost(house.hosts));
  api.use(ownOrigin());
  api.use(plainAddress());
  api.use(whoAsks(house));
  api.use('/api/*', bodyBound());
  api.use('/api/*', compress());
  api.use('/api/*', readsMandates(house));
  api.use('/api/*', sealsEvents(house));

  addHealth(api, house);
  addAccounts(api, house);
  addInstrumentList(api, house);
  addInstrumentKeeping(api, house);
  addInstrument(api, house);
  addInstrumentCorrection(api, house);
  addInstrumentFile(api, house);
  addInstrumentExport(api, house);
  addReadings(api, house);
  addSearch(api, house);
  addImports(api, house);
  addLineages(api, house);
  addDrafts(api, house);
  addRegister(api, house);
  addFocalPoints(api, house);
  addMandates(api, house);
  addCalendar(api, house);
  addOrganizations(api, house);
  addMatrices(api, house);
  addReports(api, house);
  addHome(api, house);
  addAudit(api, house);
  addStoreCopy(api, house);
  api.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Biennium', version: programVersion, license: { name: 'Apache-2.0' } },
  });
  api.all('/api/*', (c) => answerRefusal(c, refusal('not-found', 'There is nothing at this address.')));

  addPrintPage(api, house);
  addWebPage(api, house);
  api.notFound((c) => answerRefusal(c, refusal('not-found', 'There is nothing at this address.')));
  api.onError((error, c) => {
    // What the framework itself refuses, before a route has its say: JSON that is none.
    if (error instanceof HTTPException && error.status < 500) {
      return answerRefusal(c, refusal('request/invalid', 'The request is not understood.'));
    }
    if (house.store.isAway(error)) {
      return answerRefusal(c, refusal('store/unavailable', 'The database is away. Nothing was changed.'));
    }
    process.stderr.write(
      `biennium: ${c.req.method} ${withoutToken(c.req.path)}: ${error.stack ?? error.message}\n`,
    );
    return answerRefusal(
      c,
      refusal('bug', 'A fault of the program, not of what you sent. Nothing was changed.'),
    );
  });
  return api;
}
