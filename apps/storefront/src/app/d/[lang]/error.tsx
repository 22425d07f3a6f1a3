'use client'
export { default } from '../../v/[vector]/[lang]/error.tsx'
