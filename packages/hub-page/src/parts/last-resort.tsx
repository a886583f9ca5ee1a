import { Component, type ReactNode } from 'react';
import { LanguageContext } from '../texts/language-context.js';
import { errorTexts } from '../texts/error-texts.js';
import { message } from '../texts/message.js';
import { Notice } from './notice.js';

/** Where the page itself breaks, it says so and offers a way on: it is never blank. */
export class LastResort extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  static override readonly contextType = LanguageContext;
  declare readonly context: React.ContextType<typeof LanguageContext>;
  override readonly state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { language } = this.context;
    return (
      <main className="frame-main">
        <Notice tone="bad" title={message(errorTexts, language, 'broken')} live>
          <p>{message(errorTexts, language, 'brokenHelp')}</p>
          <p>
            <button
              type="button"
              className="button"
              onClick={() => {
                location.reload();
              }}
            >
              {message(errorTexts, language, 'reload')}
            </button>
          </p>
        </Notice>
      </main>
    );
  }
}
