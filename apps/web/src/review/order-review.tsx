import { useMemo, useState } from 'react';
import { api } from '../api/client.js';
import type { OrderDetail } from '../api/types.js';
import { RoadmapOrigin } from '../roadmaps/roadmap-origin.js';
import { useMay } from '../shell/session.js';
import { ConfirmBar } from './confirm-bar.js';
import { Desk, DeskContext } from './desk/desk.js';
import { CompareWithEarlier } from './edition/compare-with-earlier.js';
import { EditionOfIssued } from './edition/edition-of-issued.js';
import { FirstImport } from './edition/first-import.js';
import { ReviewHistory } from './history/review-history.js';
import { MissingAddresses } from './missing-addresses.js';
import { NamedBeside } from './named-beside.js';
import { OrderHead } from './order-head.js';
import { RehearsalPanel } from './rehearsal-panel.js';
import { useRequisitesEditor } from './requisites/use-requisites-editor.js';
import { ReviewBench } from './review-bench.js';
import { type ReviewedOrder, ReviewedOrderContext } from './reviewed-order.js';
import { useSpokenNumbers } from './spoken-numbers.js';
import { WarningsPanel } from './warnings-panel.js';

function useWithoutAddress(order: OrderDetail): ReadonlySet<string> {
  const maySee = useMay('directory.see');
  const { data: ids } = api.useQuery(
    'get',
    '/api/orders/{id}/without-address',
    { params: { path: { id: order.id } } },
    { enabled: maySee, staleTime: 0 },
  );
  return useMemo(() => new Set(ids), [ids]);
}

/** The order's own table in its two lives: to be checked before confirmation, with live states after it. */
export function OrderReview({ order }: { order: OrderDetail }) {
  const mayConfirm = useMay('orders.confirm') && order.mayManage;
  const addressless = useWithoutAddress(order);
  const [desk] = useState(() => new Desk());
  const editing = useRequisitesEditor();
  const { open: editRequisites } = editing;
  const isConfirmed = order.state === 'confirmed';
  const spokenNumbers = useSpokenNumbers(order.items);
  const { classes } = order;
  const reviewed = useMemo<ReviewedOrder>(
    () => ({
      id: order.id,
      isConfirmed,
      isEditable: mayConfirm && !isConfirmed,
      mayAttachPlan: mayConfirm,
      withoutAddress: addressless,
      classSizes: new Map(classes.map(({ classId, count }) => [classId, count])),
      spokenNumbers,
      editRequisites,
    }),
    [order.id, isConfirmed, mayConfirm, addressless, classes, spokenNumbers, editRequisites],
  );
  return (
    <ReviewedOrderContext value={reviewed}>
      <DeskContext value={desk}>
        <OrderHead order={order} editing={editing} />
        <RoadmapOrigin orderId={order.id} />
        <EditionOfIssued order={order} />
        <FirstImport order={order} />
        <WarningsPanel warnings={order.warnings} items={order.items} isAsked={!isConfirmed} />
        <MissingAddresses count={addressless.size} />
        <NamedBeside order={order} />
        <RehearsalPanel order={order} />
        {!isConfirmed && <CompareWithEarlier order={order} />}
        <ReviewHistory />
        <ReviewBench order={order} />
        <ConfirmBar order={order} />
      </DeskContext>
    </ReviewedOrderContext>
  );
}
