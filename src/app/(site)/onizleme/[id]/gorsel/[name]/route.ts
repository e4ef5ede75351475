import type { NextRequest } from 'next/server'
import { previewPicture } from '@/src/frontend/site/previewPicture'
import { PREVIEW_COOKIE } from '@/src/platform/http/previewCookie'

/** A picture of the open preview, asked of the public half with its token; 404 for everything else. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  const { name } = await params
  return previewPicture(name, request.cookies.get(PREVIEW_COOKIE)?.value)
}
