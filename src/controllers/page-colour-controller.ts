/** The background on which an element stands: the first ancestor's that has one; `Canvas` if none has. */
export function pageColour(element: Element): string {
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const { backgroundColor } = getComputedStyle(each);
    if (!/^transparent$|[,/] ?0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

/** The parent, also beyond a shadow root. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
