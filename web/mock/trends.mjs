// What the contract answers about time, counted over the fixtures: enough to look at the page.

const MOODS = ['asserted', 'planned', 'alleged', 'denied'];

function periodOf(day, step) {
  const [year, month] = day.split('-');
  if (step === 'year') return year;
  return step === 'quarter' ? `${year}-Q${Math.ceil(Number(month) / 3)}` : `${year}-${month}`;
}

function periods(from, to, step) {
  const all = [];
  for (let at = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1; ; at++) {
    const month = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    if (month > to.slice(0, 7)) return [...new Set(all)];
    all.push(periodOf(`${month}-01`, step));
  }
}

const parse = (text) =>
  [...text.matchAll(/([a-z]+):([^,;]*)/g)].map(([, key, value]) => ({ key, value }));

function passes(claim, { key, value }) {
  switch (key) {
    case 'entity':
    case 'with':
      return claim.subject.id === value || claim.object?.id === value;
    case 'predicate':
      return claim.predicate === value;
    case 'mood':
      return claim.mood === value;
    default:
      return true;
  }
}

const distinct = (list) => new Set(list).size;

/** Half width of a rough interval: the server gives Wilson's. */
function share(some, all) {
  if (!all) return { share: null, shareLow: null, shareHigh: null };
  const half = 1000 / all;
  const value = (1000 * some) / all;
  return {
    share: value,
    shareLow: Math.max(0, value - half / 2),
    shareHigh: Math.min(1000, value + half),
  };
}

export function trends(documents, ref) {
  const dated = documents
    .filter((view) => view.document.published)
    .sort((one, other) => (one.document.published < other.document.published ? -1 : 1));
  const first = dated[0].document.published;
  const last = dated.at(-1).document.published;
  const claims = dated.flatMap((view) => view.claims);

  const filter = (text) => ({
    text,
    conditions: parse(text).map((one) => ({
      ...one,
      name: ['entity', 'with', 'topic', 'place'].includes(one.key)
        ? ref(one.value).name
        : one.value.replaceAll('_', ' '),
    })),
  });
  const select = (text) => claims.filter((claim) => parse(text).every((one) => passes(claim, one)));
  const restrictions = claims.filter(
    ({ predicate, subject, object }) =>
      predicate === 'restricts' && (subject.id === 'cnki' || object?.type === 'MediaOutlet'),
  );
  const observability = () => ({
    from: first,
    to: last,
    documents: dated.length,
    undated: documents.length - dated.length,
    sources: distinct(dated.map((view) => view.document.publisher)),
    stillPublishing: 3,
    recentDays: 90,
    medianDelay: 4,
    restrictionCount: restrictions.length,
    restrictions,
  });

  function line(text, step, by) {
    const found = select(text);
    const dayOf = (claim) =>
      by === 'holds'
        ? claim.when.from?.length >= 7
          ? claim.when.from
          : null
        : claim.document.published;
    const points = periods(first, last, step).map((period) => {
      const here = found.filter((claim) => dayOf(claim) && periodOf(dayOf(claim), step) === period);
      const all = dated.filter((view) => periodOf(view.document.published, step) === period);
      const some = distinct(here.map((claim) => claim.document.id));
      return {
        period,
        claims: here.length,
        statements: distinct(here.map((c) => `${c.subject.id} ${c.predicate} ${c.object?.id}`)),
        origins: distinct(here.map((claim) => claim.document.origin)),
        documents: some,
        corpusDocuments: all.length,
        corpusOrigins: distinct(all.map((view) => view.document.origin)),
        ...share(Math.min(some, all.length), all.length),
        state: all.length === 0 ? 'none' : all.length < 3 ? 'few' : 'enough',
      };
    });
    const days = found.map((claim) => claim.document.published).sort();
    return {
      filter: filter(text),
      points,
      totals: {
        claims: found.length,
        statements: distinct(found.map((c) => `${c.subject.id} ${c.predicate} ${c.object?.id}`)),
        origins: distinct(found.map((claim) => claim.document.origin)),
        documents: distinct(found.map((claim) => claim.document.id)),
        unplaced: found.filter((claim) => !dayOf(claim)).length,
        firstSeen: days[0] ?? null,
        lastSeen: days.at(-1) ?? null,
      },
    };
  }

  const evidence = (list) =>
    [...new Set(list.map((claim) => claim.document.id))].map((id) => {
      const own = list.filter((claim) => claim.document.id === id).slice(0, 3);
      return { document: own[0].document, claims: own };
    });

  return {
    series: ({ filters = '', step = 'month', by = 'published' }) => ({
      step,
      by,
      series: filters.split(';').map((text) => line(text, step, by)),
      observability: observability(),
    }),
    documents({ filter: text = '', period, by = 'published', offset = 0, limit = 20 }) {
      const step = period.includes('Q') ? 'quarter' : period.length === 4 ? 'year' : 'month';
      const found = evidence(
        select(text).filter((claim) => periodOf(claim.document.published, step) === period),
      );
      return {
        filter: filter(text),
        period,
        by,
        total: found.length,
        offset,
        documents: found.slice(offset, offset + limit),
      };
    },
    bursts({ filter: text = '', step = 'month' }) {
      const { points } = line(text, step, 'published');
      const top = points.reduce((one, other) => (other.origins > one.origins ? other : one));
      const here = select(text).filter(
        (claim) => periodOf(claim.document.published, step) === top.period,
      );
      const usual = distinct(select(text).map((claim) => claim.document.origin)) / dated.length;
      return {
        filter: filter(text),
        step,
        scale: 2,
        gamma: 1,
        usual,
        bursts: here.length
          ? [
              {
                from: top.period,
                to: top.period,
                origins: top.origins,
                expected: usual * top.corpusOrigins,
                weight: 2.4,
                documents: evidence(here).slice(0, 5),
              },
            ]
          : [],
        observability: observability(),
      };
    },
    newcomers({ filter: text = '', kind = 'entity', type, limit = 20 }) {
      const met = new Map();
      for (const claim of select(text)) {
        const ends = [claim.subject, claim.object].filter(Boolean);
        const all = kind === 'pair' ? (ends.length === 2 ? [ends] : []) : ends.map((end) => [end]);
        for (const entities of all) {
          if (type && !entities.some((entity) => entity.type === type)) continue;
          const key = entities.map(({ id }) => id).join(' ');
          met.set(key, [...(met.get(key) ?? []), { entities, claim }]);
        }
      }
      const found = [...met.values()]
        .filter(([{ claim }]) => claim.document.published >= '2023-03')
        .map((list) => ({
          entities: list[0].entities,
          origins: distinct(list.map(({ claim }) => claim.document.origin)),
          firstSeen: list[0].claim.document.published,
          lastSeen: list.at(-1).claim.document.published,
          claim: list[0].claim,
        }));
      return {
        filter: filter(text),
        kind,
        total: found.length,
        documentsBefore: 5,
        newcomers: found.slice(0, limit),
        observability: observability(),
      };
    },
    risers({ filter: text = '', kind = 'entity', type, months = 12, limit = 20 }) {
      const risers = [
        ['huawei', 9, 2, 3.9, 1.1, 15.2],
        ['ascend-910b', 5, 1, 3.6, 0.7, 24.1],
        ['baidu', 4, 4, 1, 0.3, 3.6],
      ]
        .map(([id, recent, before, ratio, low, high]) => ({
          entities: kind === 'pair' ? [ref(id), ref('nvidia')] : [ref(id)],
          recent,
          before,
          ratio,
          low,
          high,
        }))
        .filter(({ entities }) => !type || entities.some((entity) => entity.type === type));
      return {
        filter: filter(text),
        kind,
        from: '2023-03',
        to: '2024-02',
        months,
        recentOrigins: 40,
        beforeOrigins: 36,
        total: risers.length,
        risers: risers.slice(0, limit),
        observability: observability(),
      };
    },
    plans({ filter: text = '', outcome, offset = 0, limit = 20 }) {
      const all = select(text)
        .filter(({ mood }) => mood === MOODS[1])
        .map((planned) => {
          const later =
            select(text).find(
              (claim) =>
                claim.mood === 'asserted' &&
                claim.subject.id === planned.subject.id &&
                claim.predicate === planned.predicate &&
                claim.object?.id === planned.object?.id &&
                claim.document.published > planned.document.published,
            ) ?? null;
          const end = later ? later.document.published : last;
          const days = (Date.parse(end) - Date.parse(planned.document.published)) / 86_400_000;
          return { outcome: later ? 'fulfilled' : 'open', origins: 1, planned, later, days };
        });
      const many = (name) => all.filter((plan) => plan.outcome === name).length;
      const wanted = all.filter((plan) => !outcome || plan.outcome === outcome);
      return {
        filter: filter(text),
        total: wanted.length,
        offset,
        fulfilled: many('fulfilled'),
        open: many('open'),
        denied: 0,
        underway: 0,
        medianDays: null,
        plans: wanted.slice(offset, offset + limit),
        observability: observability(),
      };
    },
    observability,
  };
}

/** The claims of an answer, wherever they stand in it. */
export function claimsIn(value) {
  if (Array.isArray(value)) return value.flatMap(claimsIn);
  if (!value || typeof value !== 'object') return [];
  return 'predicate' in value && 'quote' in value
    ? [value]
    : Object.values(value).flatMap(claimsIn);
}
