/** The flag on a milestone: the product's mark beside its name. */
export function ProductMark() {
  return (
    <svg className="product-mark" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <path d="M4 1.5v13" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <path d="M5 2.5h8l-2.5 3L13 8.5H5z" fill="currentColor" />
    </svg>
  );
}
