import { kindOfId } from '../../map/ids.ts'

/** The label by whose index a thing with this id is found. */
export function labelOfId(id: string): 'Event' | 'Actor' | 'Place' | 'Thing' {
  switch (kindOfId(id)) {
    case 'event':
      return 'Event'
    case 'location':
      return 'Place'
    case 'thing':
      return 'Thing'
    default:
      return 'Actor'
  }
}
