import type { NextRequest } from 'next/server'
import { previewPicture } from '@/src/frontend/site/previewPicture'
import { OWN_PREVIEW_COOKIE } from '@/src/platform/http/previewCookie'

/** A picture of the preview that a writer has beside the text; 404 for everything else. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  const { name } = await params
  return previewPicture(name, request.cookies.get(OWN_PREVIEW_COOKIE)?.value)
}
