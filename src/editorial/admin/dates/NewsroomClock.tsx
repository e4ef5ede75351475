'use client'

import type { ReactNode } from 'react'

import './newsroomLocales'

/** Around the whole admin, so that the browser's half prints times on the newsroom's clock as the server's does. */
export const NewsroomClock = ({ children }: { children: ReactNode }) => children
