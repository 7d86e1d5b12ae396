import { Component } from 'react';
import type { ReactNode } from 'react';

interface FallbackBoundaryProps {
  /** Shown instead of the children once they failed. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Shows something simpler where a part fails, such as one whose code did not load. */
export class FallbackBoundary extends Component<FallbackBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
