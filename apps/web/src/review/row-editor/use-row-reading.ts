import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../api/client.js';

const WHILE_TYPING_MS = 300;

/** A value once it has stood still for a moment. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), WHILE_TYPING_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/**
 * What the words would be read as in the row's place, while they are typed. Nothing is saved. Until it is up to date, it
 * is the reading of the words as they stood a moment ago.
 */
export function useRowReading(
  orderId: string,
  itemId: string,
  deadlineText: string,
  responsibleText: string,
  asPlan = false,
) {
  const body = {
    deadlineText: useSettled(deadlineText).trim(),
    responsibleText: useSettled(responsibleText).trim(),
    asPlan,
  };
  const query = api.useQuery(
    'post',
    '/api/orders/{id}/items/{itemId}/reading',
    { params: { path: { id: orderId, itemId } }, body },
    { placeholderData: keepPreviousData },
  );
  const isOfThese = body.deadlineText === deadlineText.trim() && body.responsibleText === responsibleText.trim();
  return {
    reading: query.data,
    isUpToDate: isOfThese && query.isSuccess && !query.isPlaceholderData,
    error: query.error,
  };
}
