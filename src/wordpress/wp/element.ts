/* The part of `wp.element` that the blocks use: React, in the version of the site's WordPress. */
import type * as React from 'react';

interface ElementPackage extends Pick<
  typeof React,
  'createElement' | 'Fragment' | 'useCallback' | 'useEffect' | 'useMemo' | 'useRef' | 'useState'
> {
  /** Writes HTML as it is. Only the saved form of a block does, which no browser shows before WordPress has filtered it. */
  readonly RawHTML: React.ComponentType<{readonly children: string}>;
}

declare const wp: {readonly element: ElementPackage};

export const {createElement, Fragment, RawHTML, useCallback, useEffect, useMemo, useRef, useState} = wp.element;
