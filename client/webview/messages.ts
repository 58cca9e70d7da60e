/** What the panel *Facts and Sources* tells the extension. */
export type FromBoard =
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly link: string; readonly stay: boolean }
  | { readonly kind: 'story'; readonly story: string }
  | { readonly kind: 'save'; readonly format: 'svg'; readonly text: string }
  | { readonly kind: 'save'; readonly format: 'png'; readonly base64: string }
  | { readonly kind: 'save'; readonly format: 'md' | 'html' };

/** What the extension tells the panel: what to show. */
export interface ToBoard {
  readonly html: string;
}
