/** How cards look: large type, room to breathe, and colours that stay readable in both themes. */
export function hostConfigFor(colours) {
  const text = (ink, muted) => ({ default: ink, subtle: muted });
  const style = (ground, ink, muted) => ({
    backgroundColor: colours[ground],
    borderColor: colours.line,
    foregroundColors: {
      default: text(colours[ink], colours[muted]),
      accent: text(colours['accent-text'], colours['accent-text']),
      attention: text(colours['attention-text'], colours['attention-text']),
      dark: text(colours[ink], colours[muted]),
      good: text(colours['good-text'], colours['good-text']),
      light: text(colours[muted], colours[muted]),
      warning: text(colours['warning-text'], colours['warning-text']),
    },
  });
  // On a coloured ground every word takes that ground's own ink: a second hue there rarely keeps its contrast.
  const tinted = name => {
    const ink = colours[`${name}-text`];
    const every = Object.fromEntries(['default', 'accent', 'attention', 'dark', 'good', 'light', 'warning'].map(key => [key, text(ink, ink)]));
    return { backgroundColor: colours[`${name}-ground`], borderColor: ink, foregroundColors: every };
  };

  return {
    supportsInteractivity: true,
    fontFamily: colours.font,
    fontSizes: { small: 15, default: 17, medium: 18, large: 21, extraLarge: 25 },
    fontWeights: { lighter: 400, default: 400, bolder: 650 },
    lineHeights: { small: 21, default: 25, medium: 26, large: 28, extraLarge: 32 },
    spacing: { small: 6, default: 12, medium: 18, large: 24, extraLarge: 32, padding: 16 },
    separator: { lineThickness: 1, lineColor: colours.line },
    imageSizes: { small: 40, medium: 80, large: 160 },
    containerStyles: {
      default: style('surface', 'ink', 'muted'),
      emphasis: style('emphasis', 'ink', 'muted'),
      accent: tinted('accent'),
      attention: tinted('attention'),
      good: tinted('good'),
      warning: tinted('warning'),
    },
    actions: {
      actionAlignment: 'stretch',
      actionsOrientation: 'vertical',
      buttonSpacing: 10,
      maxActions: 20,
      showCard: { actionMode: 'inline', inlineTopMargin: 12 },
      spacing: 'medium',
    },
    adaptiveCard: { allowCustomStyle: true },
    factSet: {
      spacing: 14,
      title: { weight: 'bolder', wrap: true, maxWidth: 0 },
      value: { wrap: true },
    },
    inputs: {
      errorMessage: { color: 'attention', size: 'default', spacing: 'small', weight: 'bolder' },
      label: {
        inputSpacing: 'small',
        optionalInputs: { color: 'default', weight: 'bolder', wrap: true },
        requiredInputs: { color: 'default', weight: 'bolder', wrap: true, suffix: ' ' },
      },
    },
    textBlock: { headingLevel: 2 },
    textStyles: { heading: { fontType: 'default', size: 'large', weight: 'bolder', color: 'default' } },
  };
}
